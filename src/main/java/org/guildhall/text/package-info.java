/** The one documented way of folding words for search and sorting. */
package org.guildhall.text;
