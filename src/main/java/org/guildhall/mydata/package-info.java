/** Everything that a community keeps of a person: to see, to take along, and to erase. */
package org.guildhall.mydata;
