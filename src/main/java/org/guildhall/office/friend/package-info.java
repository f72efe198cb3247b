/** People without an account who are close to a community, listed with their consent. */
package org.guildhall.office.friend;
