/** Who holds an accreditation: people with an account, and people without one. */
package org.guildhall.accreditation.holder;
