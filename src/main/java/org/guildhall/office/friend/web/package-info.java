/** The page of friends. */
package org.guildhall.office.friend.web;
