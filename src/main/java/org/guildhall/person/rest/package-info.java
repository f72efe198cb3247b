/** One's own profile over REST. */
package org.guildhall.person.rest;
