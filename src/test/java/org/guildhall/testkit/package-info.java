/** Fakes and fixtures for the tests. */
package org.guildhall.testkit;
