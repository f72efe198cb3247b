/** Lists of communities over REST. */
package org.guildhall.communities.rest;
