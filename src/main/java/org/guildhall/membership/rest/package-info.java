/** Communities and their members over REST. */
package org.guildhall.membership.rest;
