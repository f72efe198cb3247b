/** Telling people what concerns them: one list and one way of sending mail for all features. */
package org.guildhall.notice;
