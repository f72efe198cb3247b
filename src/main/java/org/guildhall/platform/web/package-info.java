/** What all pages with forms share: fields, rows, problems, and the community of the space. */
package org.guildhall.platform.web;
