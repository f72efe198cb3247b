/** The space blueprint: the content of its pages, and founding a community when a space is created from it. */
package org.guildhall.blueprint;
