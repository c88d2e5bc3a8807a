/**
 * What answers rely on: a page or a norm, with versions that never change and a head that names the
 * one that counts.
 */
package de.amtsstimme.sources;
