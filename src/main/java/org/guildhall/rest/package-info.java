/** The HTTP edge: one thin resource per feature, strict JSON bodies, one mapper for refusals. */
package org.guildhall.rest;
