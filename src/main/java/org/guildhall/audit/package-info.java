/** The audit trail: entries in a chain of hashes, and what people wrote outside of it. */
package org.guildhall.audit;
