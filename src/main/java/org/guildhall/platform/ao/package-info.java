/** What every store needs of Active Objects, and the row that a community is locked by. */
package org.guildhall.platform.ao;
