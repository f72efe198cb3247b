/** The page of a person. */
package org.guildhall.personpage.web;
