/** The pages of schemes, and what all pages of a community's officers share. */
package org.guildhall.accreditation.scheme.web;
