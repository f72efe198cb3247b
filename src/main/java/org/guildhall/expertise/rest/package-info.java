/** Topics and statements over REST. */
package org.guildhall.expertise.rest;
