/** What looking up costs, beside the bare query that finds the same. */
package org.guildhall.bench;
