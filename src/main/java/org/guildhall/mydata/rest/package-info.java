/** One's own data as files. */
package org.guildhall.mydata.rest;
