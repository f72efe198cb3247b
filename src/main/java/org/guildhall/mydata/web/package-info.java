/** The page of one's own data. */
package org.guildhall.mydata.web;
