/**
 * The agency's books: revenue, open items, hours, cost and margin over all authorities, what an
 * answered inquiry costs, who does how much of the work, and a file for the tax adviser. Only the
 * agency's administration reads any of it, in the installation. Invoices are the agency's own and
 * read there; hours and answers are counted in one authority after the other, each through its own
 * door, and leave it as sums. Cost and margin stand nowhere else.
 */
package de.amtsstimme.books;
