/** The page of one person in a community: what they say, hold and do there, as far as the viewer may see it. */
package org.guildhall.personpage;
