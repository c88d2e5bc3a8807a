/** Pages for reading, made of XHTML: the typeface, and nothing loaded from outside. */
package de.amtsstimme.kernel.pdf;
