/** The directory of members that pages show. */
package org.guildhall.directory;
