package org.sanctuarycasework.documents;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.util.WebUtils;

/** The files that came with a request. */
public final class Uploads {

    private Uploads() {
    }

    public static List<Upload> of(HttpServletRequest request) throws IOException {
        MultipartHttpServletRequest multipart = WebUtils.getNativeRequest(request, MultipartHttpServletRequest.class);
        if (multipart == null) {
            return List.of();
        }
        List<Upload> uploads = new ArrayList<>();
        for (Map.Entry<String, List<MultipartFile>> part : multipart.getMultiFileMap().entrySet()) {
            for (MultipartFile file : part.getValue()) {
                if (file.getOriginalFilename() != null && !file.getOriginalFilename().isBlank()) {
                    uploads.add(new Upload(part.getKey(), file.getOriginalFilename(), file.getBytes()));
                }
            }
        }
        return uploads;
    }
}
