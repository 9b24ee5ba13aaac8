import QtQuick
import Ballast
import components

// The unit about itself: what a technician reads out on the telephone.
Page {
    id: page

    required property SystemView view

    Flickable {
        id: area
        objectName: "systemArea"
        anchors.fill: parent
        contentHeight: Math.max(unit.y + unit.height, program.y + program.height)
        boundsBehavior: Flickable.StopAtBounds
        clip: true

        FactList {
            id: unit
            width: Theme.portrait ? parent.width : Math.round((parent.width - Theme.gap) / 2)
            height: implicitHeight
            heading: qsTr("This unit")
            rows: page.view.unit
        }

        FactList {
            id: program
            x: Theme.portrait ? 0 : unit.width + Theme.gap
            y: Theme.portrait ? unit.height + Theme.gap : 0
            width: unit.width
            height: implicitHeight
            heading: qsTr("Program and computer")
            rows: page.view.program
        }
    }
}
