/** What people do with their notices on My page. */
package org.guildhall.notice.web;
