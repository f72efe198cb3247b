/** The directory as files. */
package org.guildhall.directory.rest;
