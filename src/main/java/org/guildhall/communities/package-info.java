/** Finding a community among all that one may see. */
package org.guildhall.communities;
