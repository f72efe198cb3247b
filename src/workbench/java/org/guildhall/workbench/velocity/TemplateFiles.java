package org.guildhall.workbench.velocity;

import java.io.InputStream;
import org.apache.commons.collections.ExtendedProperties;
import org.apache.velocity.exception.ResourceNotFoundException;
import org.apache.velocity.runtime.resource.Resource;
import org.apache.velocity.runtime.resource.loader.ResourceLoader;

/** Finds templates in the app's jar and in the workbench. Named in the engine's configuration. */
public final class TemplateFiles extends ResourceLoader {
    @Override
    public void init(ExtendedProperties configuration) {
        // The engine knows the jar.
    }

    @Override
    public InputStream getResourceStream(String path) throws ResourceNotFoundException {
        TemplateEngine engine = (TemplateEngine) rsvc.getApplicationAttribute(TemplateEngine.ENGINE);
        String relative = path.startsWith("/") ? path.substring(1) : path;
        return engine.file(relative).orElseThrow(() -> new ResourceNotFoundException("There is no template " + path));
    }

    @Override
    public boolean isSourceModified(Resource resource) {
        return false;
    }

    @Override
    public long getLastModified(Resource resource) {
        return 0;
    }
}
