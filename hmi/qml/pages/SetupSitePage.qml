import QtQuick
import Ballast
import components

// The site of a blank unit: look for devices, answer what only a person knows, and hold to begin.
Page {
    id: page

    required property SetupSiteView view

    ScanPanel {
        anchors.fill: parent
        scan: page.view.scan
    }
}
