/** The job that mails what people want at once. */
package org.guildhall.notice.job;
