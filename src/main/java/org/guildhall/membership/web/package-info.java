/** The page on which a person joins and leaves, and coordinators run the membership. */
package org.guildhall.membership.web;
