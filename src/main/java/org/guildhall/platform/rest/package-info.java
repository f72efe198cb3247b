/** What all REST resources share: strict JSON bodies, pages, files, and one mapper for refusals. */
package org.guildhall.platform.rest;
