/** The page on which a person says what they know. */
package org.guildhall.expertise.web;
