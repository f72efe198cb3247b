/** Friends over REST. */
package org.guildhall.office.friend.rest;
