/** The nightly job that follows renamed people. */
package org.guildhall.membership.job;
