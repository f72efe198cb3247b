/** Who belongs to a community, and how a person comes and goes: always of their own will. */
package org.guildhall.membership;
