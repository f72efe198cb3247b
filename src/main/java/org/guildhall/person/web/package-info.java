/** The page on which people say who they are, and to whom. */
package org.guildhall.person.web;
