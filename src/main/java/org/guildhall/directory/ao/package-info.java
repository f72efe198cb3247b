/** The table of how readers want to look at directories, and the store that reads and writes it. */
package org.guildhall.directory.ao;
