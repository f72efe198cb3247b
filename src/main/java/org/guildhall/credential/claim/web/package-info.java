/** The page of claims. */
package org.guildhall.credential.claim.web;
