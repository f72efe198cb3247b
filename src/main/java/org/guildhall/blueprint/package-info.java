/** The space blueprint: what its pages say, and the founding of the community when a space is made from it. */
package org.guildhall.blueprint;
