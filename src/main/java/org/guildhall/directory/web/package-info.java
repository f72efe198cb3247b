/** The page where readers keep how they look at directories. */
package org.guildhall.directory.web;
