/** Claims over REST. */
package org.guildhall.credential.claim.rest;
