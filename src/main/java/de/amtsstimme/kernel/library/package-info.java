/** Large libraries that an installation may have or not, beside the application. */
package de.amtsstimme.kernel.library;
