AJS.bind('blueprint.wizard-register.ready', function () {
  'use strict';

  function submitFounding(event, state) {
    var field = state.pageData.field;
    var missing = !field || !field.trim();
    state.$container
      .find('#guildhall-field-error')
      .text(missing ? AJS.I18n.getText('guildhall.blueprint.wizard.field.missing') : '');
    if (missing) {
      state.$container.find('#guildhall-field').attr('aria-invalid', 'true').trigger('focus');
      return false;
    }
    state.pageData.ContentPageTitle = state.pageData.name;
    return Confluence.SpaceBlueprint.CommonWizardBindings.submit(event, state);
  }

  Confluence.Blueprint.setWizard('org.guildhall.confluence:community-space-item', function (wizard) {
    wizard.on('pre-render.founding', function (event, state) {
      state.soyRenderContext.atlToken = AJS.Meta.get('atl-token');
    });
    wizard.on('post-render.founding', Confluence.SpaceBlueprint.CommonWizardBindings.postRender);
    wizard.on('submit.founding', submitFounding);
  });
});
