/** The pages of offices. */
package org.guildhall.office.web;
