/** How people ask to be accredited: apply with evidence, be assessed, be decided on. */
package org.guildhall.accreditation.application;
