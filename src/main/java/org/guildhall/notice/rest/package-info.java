/** One's own notices over REST. */
package org.guildhall.notice.rest;
