/** The page of all communities. */
package org.guildhall.communities.web;
