/** The public check over REST. */
package org.guildhall.credential.verification.rest;
