/** The form by which a space becomes a community. */
package org.guildhall.blueprint.web;
