/** What a community shows of a person, over REST. */
package org.guildhall.personpage.rest;
